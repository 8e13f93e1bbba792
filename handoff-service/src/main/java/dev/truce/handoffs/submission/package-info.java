/** Sales gives the handoff to delivery, takes it back, and takes up a returned one. */
@NullMarked
package dev.truce.handoffs.submission;

import org.jspecify.annotations.NullMarked;
