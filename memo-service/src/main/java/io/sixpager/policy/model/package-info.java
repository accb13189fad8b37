/** Policies as their events tell them. */
@NullMarked
package io.sixpager.policy.model;

import org.jspecify.annotations.NullMarked;
