package org.entente.sources.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.function.Predicate;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Gives the client the addresses it may connect to. The client connects to what this returns and
 * asks no other, so that a name that answers differently the next time gains nothing.
 */
final class GuardedResolver implements DnsResolver {
  private final Names names;
  private final Predicate<InetAddress> allowed;

  GuardedResolver(Names names, Predicate<InetAddress> allowed) {
    this.names = names;
    this.allowed = allowed;
  }

  /** Looks a name up. */
  interface Names {
    InetAddress[] resolve(String host) throws UnknownHostException;
  }

  @Override
  public InetAddress[] resolve(String host) throws UnknownHostException {
    InetAddress[] all = names.resolve(host);
    for (InetAddress address : all)
      if (!allowed.test(address)) throw new PrivateAddressException(address);
    return all;
  }

  @Override
  public String resolveCanonicalHostname(String host) {
    return host;
  }
}
