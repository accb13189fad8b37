/** What a memo decides: the aggregate, its decider with a file for each family of commands, and what somebody may do. */
@NullMarked
package io.sixpager.memo.decision;

import org.jspecify.annotations.NullMarked;
