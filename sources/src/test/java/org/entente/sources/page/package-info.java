@org.jspecify.annotations.NullMarked
package org.entente.sources.page;
