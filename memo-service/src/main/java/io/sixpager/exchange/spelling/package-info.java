/** A sheet spelled as canonical Markdown. */
@NullMarked
package io.sixpager.exchange.spelling;

import org.jspecify.annotations.NullMarked;
