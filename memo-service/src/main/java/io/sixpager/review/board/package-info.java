/** All memos by stage, with every gate rule's state and what blocks. */
@NullMarked
package io.sixpager.review.board;

import org.jspecify.annotations.NullMarked;
