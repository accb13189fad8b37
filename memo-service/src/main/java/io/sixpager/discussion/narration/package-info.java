/** Threads as a history tells them. */
@NullMarked
package io.sixpager.discussion.narration;

import org.jspecify.annotations.NullMarked;
