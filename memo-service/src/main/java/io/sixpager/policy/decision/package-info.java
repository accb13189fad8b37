/** What administrators may change of policies. */
@NullMarked
package io.sixpager.policy.decision;

import org.jspecify.annotations.NullMarked;
