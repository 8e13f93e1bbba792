/** Handing a request on to a service, as a stream. */
@NullMarked
package dev.truce.gateway.forward;

import org.jspecify.annotations.NullMarked;
