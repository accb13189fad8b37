/** Decides what may be said in a thread, and by whom. */
@NullMarked
package io.sixpager.discussion.decision;

import org.jspecify.annotations.NullMarked;
