/** How much is open in the discussions of memos. */
@NullMarked
package io.sixpager.discussion.count;

import org.jspecify.annotations.NullMarked;
