/** Other words that readers propose, from their own copy of a revision to the revision that says them. */
@NullMarked
package io.sixpager.discussion.suggestion;

import org.jspecify.annotations.NullMarked;
