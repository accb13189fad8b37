/** An imported text written as canonical Markdown. */
@NullMarked
package io.sixpager.exchange.markdown;

import org.jspecify.annotations.NullMarked;
