/** Timers and effects, kept and run by db-scheduler. */
@NullMarked
package io.sixpager.process.schedule;

import org.jspecify.annotations.NullMarked;
