/** Handing a request on to a service, as a stream. */
@NullMarked
package dev.truce.gateway.proxy;

import org.jspecify.annotations.NullMarked;
