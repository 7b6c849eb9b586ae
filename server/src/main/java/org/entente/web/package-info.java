/**
 * The ledger in a browser. {@link org.entente.web.WebServer} starts it; {@code page} makes the
 * pages, {@code api} answers programs, {@code security} decides who may do what. Controllers
 * translate between addresses and {@link org.entente.ledger.Ledger}, nothing else: what is measured
 * and how it is worded stands in {@link org.entente.view}.
 */
@NullMarked
package org.entente.web;

import org.jspecify.annotations.NullMarked;
