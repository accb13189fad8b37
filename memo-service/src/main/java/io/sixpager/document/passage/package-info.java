/** What a text shows from its first letter to its last, block after block. */
@NullMarked
package io.sixpager.document.passage;

import org.jspecify.annotations.NullMarked;
