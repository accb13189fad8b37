/** What happens to a review because time has passed. */
@NullMarked
package io.sixpager.memo.deadline;

import org.jspecify.annotations.NullMarked;
