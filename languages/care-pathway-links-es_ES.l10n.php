<?php
return array(
	'language'     => 'es_ES',
	'plural-forms' => 'nplurals=2; plural=(n != 1);',
	'messages'     => array(
		'Care Pathway Links' => 'Care Pathway Links',
		'Care Pathway Links cannot suggest anything yet: its scripts are not built. Run "npm run build" in its folder, or install the release zip.' => 'Care Pathway Links todavía no puede sugerir nada: faltan sus scripts compilados. Ejecute «npm run build» en su carpeta o instale el archivo zip de la versión publicada.',
		'How this site links was not learned yet.' => 'Todavía no se ha aprendido cómo enlaza este sitio.',
		'Somebody else changed the pathways in the meantime. Nothing was saved.' => 'Otra persona ha cambiado los itinerarios mientras tanto. No se ha guardado nada.',
		'Suggests internal links for clinic sites along the care pathway, in the block editor. Nothing leaves the site.' => 'Sugiere en el editor de bloques enlaces internos para sitios de clínicas, siguiendo el itinerario del paciente. Nada sale del sitio.',
		'The database did not take the change. Please try again.' => 'La base de datos no ha aceptado el cambio. Inténtelo de nuevo.',
		'The pathways of this site were saved by another version of the plugin. They are left as they are.' => 'Los itinerarios de este sitio se guardaron con otra versión del plugin. Se dejan como están.',
		'There are no pages in this part of the index.' => 'No hay páginas en esta parte del índice.',
		'These are more pathways than the site keeps. Remove some, then try again.' => 'Son más itinerarios de los que guarda el sitio. Quite algunos e inténtelo de nuevo.',
		'This is longer than what is kept about how a site links.' => 'Esto es más largo de lo que se guarda sobre cómo enlaza un sitio.',
		'This page cannot be shown: WordPress does not know these scripts: %s. Another plugin may have removed them.' => 'No se puede mostrar esta página: WordPress no conoce estos scripts: %s. Puede que otro plugin los haya quitado.',
		'This page is not in the index: visitors cannot open it, or it was never read.' => 'Esta página no está en el índice: los visitantes no pueden abrirla o nunca se ha leído.',
		'This page needs JavaScript. Allow it for this site in your browser, then load the page again.' => 'Esta página necesita JavaScript. Permítalo para este sitio en su navegador y vuelva a cargar la página.',
		'Two of these pathways have the same id.' => 'Dos de estos itinerarios tienen el mismo identificador.',
	),
);
