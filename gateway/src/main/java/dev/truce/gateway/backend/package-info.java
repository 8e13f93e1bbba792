/** The services behind the gateway, and calling them. */
@NullMarked
package dev.truce.gateway.backend;

import org.jspecify.annotations.NullMarked;
