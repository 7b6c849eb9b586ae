package org.entente.web.security;

import java.util.List;
import java.util.Objects;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** Whoever knows the token may write, under the name that they give; corrections are signed so. */
final class TokenLogin implements AuthenticationProvider {
  private static final int LONGEST_NAME = 80;

  private final String token;

  TokenLogin(String token) {
    this.token = token;
  }

  @Override
  public Authentication authenticate(Authentication login) {
    String name = login.getName().strip();
    String shown = Objects.toString(login.getCredentials(), "");
    if (name.isEmpty() || name.length() > LONGEST_NAME || !BearerToken.same(shown.strip(), token))
      throw new BadCredentialsException("wrong name or token");
    return UsernamePasswordAuthenticationToken.authenticated(
        name, null, List.of(new SimpleGrantedAuthority(Access.WRITER)));
  }

  @Override
  public boolean supports(Class<?> kind) {
    return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
  }
}
