/** The second factor of an account: its codes by time, its recovery codes, and what is kept of them. */
@NullMarked
package io.sixpager.people.factor;

import org.jspecify.annotations.NullMarked;
