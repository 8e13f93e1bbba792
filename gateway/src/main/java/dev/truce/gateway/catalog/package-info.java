/** Which service has what: learned from the services. */
@NullMarked
package dev.truce.gateway.catalog;

import org.jspecify.annotations.NullMarked;
