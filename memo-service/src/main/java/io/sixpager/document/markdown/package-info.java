/** The dialect that memos are written in, the one spelling of a text, and what no text may exceed. */
@NullMarked
package io.sixpager.document.markdown;

import org.jspecify.annotations.NullMarked;
