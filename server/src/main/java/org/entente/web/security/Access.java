package org.entente.web.security;

import java.nio.file.Path;
import org.entente.web.ServerSettings;
import org.entente.web.UserFile;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * On this machine everybody reads, and whoever knows the token writes. With a file of users or a
 * provider of accounts, and only then on other addresses, people log in, and nobody else even
 * reads.
 */
@Configuration(proxyBeanMethods = false)
public class Access {
  /** May correct events and store articles. */
  public static final String WRITER = "ROLE_WRITER";

  /** No inline script or style, nothing from elsewhere; charts draw on data: and blob: images. */
  private static final String CONTENT_POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:;"
          + " connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

  @Bean
  SecurityFilterChain chain(
      HttpSecurity http, ServerSettings settings, ObjectProvider<ClientRegistration> accounts)
      throws Exception {
    boolean closed = settings.readersLogIn();
    if (!closed) http.addFilterBefore(new HostCheck(), UsernamePasswordAuthenticationFilter.class);
    http.addFilterBefore(
        new BearerToken(settings.token()), UsernamePasswordAuthenticationFilter.class);
    http.addFilterBefore(new RateLimit(), CsrfFilter.class);
    var refusals = new ProgramRefusals();
    http.exceptionHandling(handling ->
        handling
            .defaultAuthenticationEntryPointFor(refusals, ProblemAnswer::isForPrograms)
            .accessDeniedHandler(refusals));
    if (settings.users() != null) http.userDetailsService(users(settings.users()));
    else if (!closed) http.authenticationProvider(new TokenLogin(settings.token()));
    if (settings.users() != null || !closed)
      http.formLogin(form -> form.loginPage("/login").permitAll());
    var account = accounts.getIfAvailable();
    if (account != null) byAccount(http, account);
    return http.authorizeHttpRequests(
            requests -> {
              requests
                  .requestMatchers(
                      "/login", "/style/**", "/script/**", "/webjars/**", "/favicon.svg")
                  .permitAll();
              // reads a text and stores nothing
              if (!closed) requests.requestMatchers(HttpMethod.POST, "/try").permitAll();
              if (!closed) requests.requestMatchers(HttpMethod.GET, "/**").permitAll();
              if (!closed) requests.requestMatchers(HttpMethod.HEAD, "/**").permitAll();
              requests.anyRequest().hasAuthority(WRITER);
            })
        .logout(logout -> logout.logoutSuccessUrl("/"))
        .csrf(csrf -> csrf.ignoringRequestMatchers(BearerToken::carries))
        .headers(headers ->
            headers
                .contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN)))
        .build();
  }

  private static UserDetailsService users(Path file) {
    var users = new InMemoryUserDetailsManager();
    UserFile.read(file)
        .forEach((name, hash) ->
            users.createUser(
                User.withUsername(name).password("{bcrypt}" + hash).authorities(WRITER).build()));
    return users;
  }

  private static void byAccount(HttpSecurity http, ClientRegistration account) {
    http.oauth2Login(login ->
        login
            .loginPage("/login")
            .clientRegistrationRepository(new InMemoryClientRegistrationRepository(account))
            .userInfoEndpoint(told -> told.oidcUserService(OidcAccounts::user)));
  }
}
