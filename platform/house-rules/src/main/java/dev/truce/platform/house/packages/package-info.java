/** A picture of the packages of a service, made from its classes. */
@NullMarked
package dev.truce.platform.house.packages;

import org.jspecify.annotations.NullMarked;
