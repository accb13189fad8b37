/** What a policy would have made of the decisions of the past. */
@NullMarked
package io.sixpager.policy.trial;

import org.jspecify.annotations.NullMarked;
