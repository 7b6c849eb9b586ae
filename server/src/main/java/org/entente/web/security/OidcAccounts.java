package org.entente.web.security;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.core.oidc.StandardClaimNames;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** People with an account at a provider: whoever it lets in may read and write. */
final class OidcAccounts {
  /** What signs a correction: the first that the provider tells. */
  private static final List<String> NAMES =
      List.of(
          StandardClaimNames.PREFERRED_USERNAME,
          StandardClaimNames.EMAIL,
          StandardClaimNames.NAME,
          StandardClaimNames.SUB);

  private OidcAccounts() {}

  static OidcUser user(OidcUserRequest request) {
    OidcUser told = new OidcUserService().loadUser(request);
    String named =
        NAMES.stream()
            .flatMap(
                claim -> Stream.ofNullable(told.getClaimAsString(claim) == null ? null : claim))
            .findFirst()
            .orElse(StandardClaimNames.SUB);
    return new DefaultOidcUser(
        List.of(new SimpleGrantedAuthority(Access.WRITER)),
        Objects.requireNonNull(told.getIdToken()),
        told.getUserInfo(),
        named);
  }
}
