/**
 * Turns files, folders and standard input into articles, one at a time, or says why it cannot.
 *
 * <p>The way of one file: {@code Walk} finds it, {@code Opened} unpacks it and looks at its first
 * bytes, {@code Kind} tells what it is, and {@code TextFile} or {@code JsonLines} reads it. A new
 * kind of source is a constant of {@code Kind}, a class that reads it, and a case in {@link
 * org.entente.sources.Sources}.
 */
@NullMarked
package org.entente.sources;

import org.jspecify.annotations.NullMarked;
