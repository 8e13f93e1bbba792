/** Requests made of parts: whole to one service, or cut up and put together again. */
@NullMarked
package dev.truce.gateway.split;

import org.jspecify.annotations.NullMarked;
