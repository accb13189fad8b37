/** What a change means: its class, and what it puts at stake. */
@NullMarked
package io.sixpager.document.change;

import org.jspecify.annotations.NullMarked;
