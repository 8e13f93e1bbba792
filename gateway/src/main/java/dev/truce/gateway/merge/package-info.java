/** Answers that all services give together. */
@NullMarked
package dev.truce.gateway.merge;

import org.jspecify.annotations.NullMarked;
