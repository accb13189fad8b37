package io.sixpager.people;

import static org.springframework.http.HttpMethod.DELETE;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.PATCH;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.http.HttpMethod.PUT;

import jakarta.servlet.DispatcherType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Who may knock at which door. What somebody may do with a memo, the memo decides. */
@Configuration
class SecurityConfiguration {

    private static final String CONTENT_SECURITY_POLICY = String.join(
            "; ",
            "default-src 'none'",
            "script-src 'self'",
            "style-src 'self' 'unsafe-inline'",
            "img-src 'self' data:",
            "font-src 'self'",
            "connect-src 'self'",
            "manifest-src 'self'",
            "base-uri 'none'",
            "form-action 'self'",
            "frame-ancestors 'none'");

    @Bean
    PasswordEncoder passwordEncoder() {
        return new BCryptPasswordEncoder();
    }

    @Bean
    SecurityFilterChain securityFilterChain(
            HttpSecurity http,
            SecurityProblems problems,
            SecurityContextRepository contexts,
            ForgeryToken token,
            Directory directory,
            Sessions sessions) {
        return http.csrf(csrf -> csrf.spa().csrfTokenRepository(token))
                .addFilterBefore(new SessionGuard(directory, sessions), AuthorizationFilter.class)
                .securityContext(context -> context.securityContextRepository(contexts))
                .requestCache(cache -> cache.disable())
                .logout(logout -> logout.disable())
                .formLogin(form -> form.disable())
                .httpBasic(basic -> basic.disable())
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ASYNC)
                        .permitAll()
                        .requestMatchers("/api/session", "/api/demonstration")
                        .permitAll()
                        .requestMatchers("/actuator/health/**", "/api/openapi.json")
                        .permitAll()
                        .requestMatchers(POST, "/api/people/**")
                        .hasRole(AccountRole.ADMINISTRATOR.name())
                        .requestMatchers(PATCH, "/api/people/**")
                        .hasRole(AccountRole.ADMINISTRATOR.name())
                        .requestMatchers(DELETE, "/api/people/**")
                        .hasRole(AccountRole.ADMINISTRATOR.name())
                        .requestMatchers(POST, "/api/policies/**")
                        .hasRole(AccountRole.ADMINISTRATOR.name())
                        .requestMatchers("/api/projections", "/api/processes/**", "/api/placements", "/api/waiting")
                        .hasRole(AccountRole.ADMINISTRATOR.name())
                        .requestMatchers(GET, "/api/**")
                        .authenticated()
                        .requestMatchers(
                                PUT, "/api/me/password", "/api/memos/*/look", "/api/memos/*/revisions/*/read-blocks")
                        .authenticated()
                        .requestMatchers(DELETE, "/api/memos/*/read-blocks", "/api/me/sessions", "/api/me/sessions/*")
                        .authenticated()
                        .requestMatchers("/api/templates/**")
                        .hasRole(AccountRole.ADMINISTRATOR.name())
                        .requestMatchers(
                                POST,
                                "/api/me/welcomed",
                                "/api/preview",
                                "/api/memos/*/redline",
                                "/api/memos/*/redline/sides",
                                "/api/memos/*/redline.pdf",
                                "/api/memos/*/placements")
                        .authenticated()
                        .requestMatchers("/api/**")
                        .hasAnyRole(AccountRole.MEMBER.name(), AccountRole.ADMINISTRATOR.name())
                        .requestMatchers("/actuator/**")
                        .denyAll()
                        .anyRequest()
                        .permitAll())
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(problems).accessDeniedHandler(problems))
                .headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(CONTENT_SECURITY_POLICY))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                        .contentTypeOptions(Customizer.withDefaults())
                        .permissionsPolicyHeader(
                                permissions -> permissions.policy("camera=(), microphone=(), geolocation=()")))
                .sessionManagement(session -> session.sessionFixation(fixation -> fixation.changeSessionId()))
                .build();
    }
}
