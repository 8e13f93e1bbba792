/** The API documentation of all services in one place. */
@NullMarked
package dev.truce.gateway.docs;

import org.jspecify.annotations.NullMarked;
