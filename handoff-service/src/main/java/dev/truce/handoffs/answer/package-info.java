/** Typed answers: what kinds there are, and when a JSON value is one of them. */
@NullMarked
package dev.truce.handoffs.answer;

import org.jspecify.annotations.NullMarked;
