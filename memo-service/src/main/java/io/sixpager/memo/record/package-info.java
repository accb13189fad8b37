/** What is handed out with a text that was decided on. */
@NullMarked
package io.sixpager.memo.record;

import org.jspecify.annotations.NullMarked;
