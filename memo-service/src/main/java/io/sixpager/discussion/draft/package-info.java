/** Comments that nobody but their writer has seen. */
@NullMarked
package io.sixpager.discussion.draft;

import org.jspecify.annotations.NullMarked;
