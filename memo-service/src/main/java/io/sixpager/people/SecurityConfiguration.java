package io.sixpager.people;

import static org.springframework.http.HttpMethod.DELETE;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.PATCH;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.http.HttpMethod.PUT;

import io.sixpager.operation.ManagementPort;
import io.sixpager.people.log.RefusedAttempts;
import jakarta.servlet.DispatcherType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.context.SecurityContextRepository;

/** Who may knock at which door. What somebody may do with a memo, the memo decides. */
@Configuration
class SecurityConfiguration {

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
            Sessions sessions,
            RefusedAttempts refused,
            ManagementPort management) {
        return http.csrf(csrf -> csrf.spa().csrfTokenRepository(token))
                .addFilterBefore(new SessionGuard(directory, sessions, refused), AuthorizationFilter.class)
                .securityContext(context -> context.securityContextRepository(contexts))
                .requestCache(cache -> cache.disable())
                .logout(logout -> logout.disable())
                .formLogin(form -> form.disable())
                .httpBasic(basic -> basic.disable())
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ASYNC)
                        .permitAll()
                        .requestMatchers(management::refuses)
                        .denyAll()
                        .requestMatchers(management::answers)
                        .permitAll()
                        .requestMatchers("/api/session", "/api/demonstration")
                        .permitAll()
                        .requestMatchers(POST, "/api/password-links/**")
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
                        .requestMatchers(
                                "/api/projections",
                                "/api/processes/**",
                                "/api/placements",
                                "/api/status",
                                "/api/waiting",
                                "/api/password-links",
                                "/api/second-factors")
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
                                "/api/me/second-factor",
                                "/api/me/second-factor/*",
                                "/api/preview",
                                "/api/memos/*/redline",
                                "/api/memos/*/redline/sides",
                                "/api/memos/*/redline.pdf",
                                "/api/memos/*/placements")
                        .authenticated()
                        .requestMatchers("/api/**")
                        .hasAnyRole(AccountRole.MEMBER.name(), AccountRole.ADMINISTRATOR.name())
                        .requestMatchers("/actuator/prometheus")
                        .hasRole(AccountRole.ADMINISTRATOR.name())
                        .requestMatchers("/actuator/**")
                        .denyAll()
                        .anyRequest()
                        .permitAll())
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(problems).accessDeniedHandler(problems))
                // They are written before, also for what does not come this far.
                .headers(headers -> headers.disable())
                .sessionManagement(session -> session.sessionFixation(fixation -> fixation.changeSessionId()))
                .build();
    }
}
