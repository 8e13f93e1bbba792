/** What the gateway says itself, in the shape that clients know. */
@NullMarked
package dev.truce.gateway.answer;

import org.jspecify.annotations.NullMarked;
