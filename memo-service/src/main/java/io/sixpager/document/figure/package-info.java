/** Files of pictures, decoded and written anew, so that they are what they show and nothing else. */
@NullMarked
package io.sixpager.document.figure;

import org.jspecify.annotations.NullMarked;
