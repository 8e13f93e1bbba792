/** The roles people have and the sides they stand on. */
@NullMarked
package dev.truce.roles;

import org.jspecify.annotations.NullMarked;
