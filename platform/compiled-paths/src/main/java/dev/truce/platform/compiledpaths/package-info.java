/** Makes REST Assured compile each JSON path once, where it compiles it at every call. */
package dev.truce.platform.compiledpaths;
