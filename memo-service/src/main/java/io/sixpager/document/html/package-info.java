/** A manuscript as sanitised HTML, for the screen or for the printer. */
@NullMarked
package io.sixpager.document.html;

import org.jspecify.annotations.NullMarked;
