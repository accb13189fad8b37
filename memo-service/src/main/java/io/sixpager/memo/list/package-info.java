/** The list of all memos that somebody may read. */
@NullMarked
package io.sixpager.memo.list;

import org.jspecify.annotations.NullMarked;
