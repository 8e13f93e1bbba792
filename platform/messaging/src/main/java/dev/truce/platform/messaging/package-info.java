/** Business events that leave and enter a service: nothing acknowledged is lost, nothing is applied twice. */
@org.jspecify.annotations.NullMarked
package dev.truce.platform.messaging;
