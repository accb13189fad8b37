-- The access log is read straight from its events.
CREATE INDEX domain_event_entry_accounts ON domain_event_entry (global_index) WHERE type = 'Account';
