/** Policies for whoever opens a review or keeps them. */
@NullMarked
package io.sixpager.policy.query;

import org.jspecify.annotations.NullMarked;
