"""The year: sessions, holidays and calendars day by day."""
