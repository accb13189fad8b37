/** Pieces of text: cut into words, cut short, or escaped for a page. */
@NullMarked
package io.sixpager.document.text;

import org.jspecify.annotations.NullMarked;
