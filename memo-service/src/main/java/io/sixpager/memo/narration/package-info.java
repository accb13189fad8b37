/** What happened to a memo, in sentences. */
@NullMarked
package io.sixpager.memo.narration;

import org.jspecify.annotations.NullMarked;
