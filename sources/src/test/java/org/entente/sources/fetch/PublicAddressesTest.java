package org.entente.sources.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicAddressesTest {
  @ParameterizedTest(name = "{0}: {1}, {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          8.8.8.8                  | true  | given out
          172.15.0.1               | true  | just before a private block
          172.16.0.1               | false | private
          172.31.255.255           | false | private
          172.32.0.0               | true  | just after it
          10.1.2.3                 | false | private
          192.168.1.1              | false | private
          127.0.0.1                | false | this machine
          127.9.9.9                | false | this machine
          0.0.0.0                  | false | this machine
          169.254.169.254          | false | metadata of most clouds
          100.100.100.200          | false | metadata of Alibaba
          168.63.129.16            | false | metadata of Azure
          224.0.0.1                | false | multicast
          255.255.255.255          | false | broadcast
          2606:4700::1111          | true  | given out
          ::1                      | false | this machine
          ::                       | false | this machine
          fe80::1                  | false | this link
          fd00:ec2::254            | false | metadata of Amazon, unique local
          fc00::1                  | false | unique local
          ff02::1                  | false | multicast
          ::ffff:127.0.0.1         | false | this machine, mapped
          ::ffff:8.8.8.8           | true  | given out, mapped
          64:ff9b::7f00:1          | false | this machine behind NAT64
          64:ff9b::808:808         | true  | given out behind NAT64
          2002:7f00:1::            | false | this machine behind 6to4
          2001:db8::1              | false | documentation
          2001:0:4136:e378::       | false | Teredo
          """)
  void publicIsWhatIsGivenOut(String address, boolean isPublic, String because)
      throws UnknownHostException {
    assertThat(PublicAddresses.isPublic(InetAddress.getByName(address)))
        .as(because)
        .isEqualTo(isPublic);
  }
}
