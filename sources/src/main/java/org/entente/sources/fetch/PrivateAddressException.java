package org.entente.sources.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** A name that leads to this machine or a network of its own. */
final class PrivateAddressException extends UnknownHostException {
  private static final long serialVersionUID = 1;

  PrivateAddressException(InetAddress address) {
    super(address.getHostAddress());
  }
}
